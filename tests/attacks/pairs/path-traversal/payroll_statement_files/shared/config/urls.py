from django.contrib import admin
from django.urls import path

from payroll.views import download, statements

urlpatterns = [
    path("admin/", admin.site.urls),
    path("statements/", statements, name="statements"),
    path("statements/download/", download, name="statement-download"),
]
