from django.contrib import admin
from django.urls import path

from glass import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("kilns/", views.Kilns.as_view(), name="kilns"),
    path("firings/", views.Firings.as_view(), name="firings"),
]
