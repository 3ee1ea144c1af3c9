"""The packet: documents prepared and proven, composed, sealed, locked, verified."""
