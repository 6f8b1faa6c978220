from django.contrib import admin
from django.urls import path

from notary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("appointments/", views.appointments, name="appointments"),
    path("appointments/<int:pk>/cancel/", views.cancel, name="cancel"),
    path("forms/download/", views.download_form, name="download-form"),
]
