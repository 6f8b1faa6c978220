from django.contrib import admin
from django.urls import path

from timebank import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("transfers/", views.Transfers.as_view(), name="transfers"),
]
