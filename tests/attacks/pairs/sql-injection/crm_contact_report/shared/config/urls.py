from django.contrib import admin
from django.urls import path

from crm.views import ContactReport

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reports/contacts/", ContactReport.as_view()),
]
