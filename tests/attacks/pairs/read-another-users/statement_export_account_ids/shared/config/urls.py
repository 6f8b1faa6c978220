from django.contrib import admin
from django.urls import path

from bank.api import StatementExport

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/statements/", StatementExport.as_view()),
]
