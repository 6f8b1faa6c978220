from django.contrib import admin
from django.urls import path

from payroll import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("payslips/", views.PayslipList.as_view(), name="payslips"),
    path("payslips/<int:pk>/export.csv", views.export_payslip, name="payslip-export"),
]
