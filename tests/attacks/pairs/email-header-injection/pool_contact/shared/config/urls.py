from django.contrib import admin
from django.urls import path
from django.views.generic import TemplateView

from contact.views import ContactView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("contact/", ContactView.as_view(), name="contact"),
    path(
        "contact/thanks/", TemplateView.as_view(template_name="contact/thanks.html"), name="thanks"
    ),
]
