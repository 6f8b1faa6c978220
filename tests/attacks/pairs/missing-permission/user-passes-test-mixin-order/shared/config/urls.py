from django.contrib import admin
from django.urls import include, path

from payslips.views import SalaryList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("salaries/", SalaryList.as_view()),
]
