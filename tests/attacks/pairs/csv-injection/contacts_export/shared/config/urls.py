from django.urls import path

from contacts.exports import export_contacts
from contacts.views import ContactUs

urlpatterns = [path("contact/", ContactUs.as_view()), path("staff/contacts.csv", export_contacts)]
