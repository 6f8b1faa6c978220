from django.contrib import admin
from django.urls import path

from sitters import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", views.me),
    path("api/me/contact/", views.update_contact),
]
