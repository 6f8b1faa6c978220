from rest_framework.exceptions import NotFound, ValidationError

from .models import Company


class CompanyMixin:
    """Works on the company that the accountant has chosen in the header of the page."""

    def get_company(self):
        value = self.request.headers.get("X-Company", "")
        if not (value.isascii() and value.isdigit() and len(value) < 10):
            raise ValidationError({"detail": "The header X-Company is missing."})
        company = self.request.user.companies.filter(pk=value).first()
        if company is None:
            raise NotFound("No such company.")
        return company
