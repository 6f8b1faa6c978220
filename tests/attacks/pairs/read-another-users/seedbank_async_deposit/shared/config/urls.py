from django.contrib import admin
from django.urls import path

from seedbank import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("deposits/", views.deposits, name="deposits"),
    path("deposits/<int:pk>/tests/", views.tests, name="tests"),
]
