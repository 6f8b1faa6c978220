from django.views.generic import CreateView

from .models import Contact


class ContactUs(CreateView):
    model = Contact
    fields = ["name", "company"]
    template_name = "contacts/new.html"
    success_url = "/contact/"
