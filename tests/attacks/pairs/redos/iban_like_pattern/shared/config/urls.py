from django.contrib import admin
from django.urls import path

from ledger.api import NewTransfer

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/transfers/", NewTransfer.as_view()),
]
