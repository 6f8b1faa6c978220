from django.contrib import admin
from django.urls import path

from payroll.views import download, index

urlpatterns = [
    path("admin/", admin.site.urls),
    path("payslips/", index, name="payslips"),
    path("payslips/<path:name>", download, name="payslip"),
]
