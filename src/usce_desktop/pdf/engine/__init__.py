"""Opening PDFs and images, and rendering their pages."""
