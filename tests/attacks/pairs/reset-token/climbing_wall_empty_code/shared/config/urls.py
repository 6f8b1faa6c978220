from django.contrib import admin
from django.urls import path

from accounts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("forgotten/", views.forgotten),
    path("new-password/", views.new_password),
]
