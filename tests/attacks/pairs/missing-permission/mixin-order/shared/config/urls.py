from django.contrib import admin
from django.urls import include, path

from crm.views import ContactUs, LeadList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("contact/", ContactUs.as_view(), name="contact-us"),
    path("crm/leads/", LeadList.as_view(), name="leads"),
]
