from django.contrib import admin
from django.urls import path

from ledger.views import ExportView

urlpatterns = [path("admin/", admin.site.urls), path("export/", ExportView.as_view())]
