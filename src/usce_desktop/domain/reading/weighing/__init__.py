"""What words weigh: linear models that were trained on made papers speak where the rules are silent or wrong."""
