"""The applicant's own records as rows of text: what a form shows and takes back."""
