"""What becomes of documents: the job, the pages, and what a recipient takes."""
