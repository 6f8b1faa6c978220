from django.contrib import admin
from django.urls import include, path

from payroll.views import salary_report

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("reports/salaries/", salary_report),
]
