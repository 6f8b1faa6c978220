from django.contrib import admin
from django.urls import path

from chess import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("evenings/", views.evenings, name="evenings"),
    path("evenings/<int:pk>/up/", views.sign_up, name="sign-up"),
    path("evenings/<int:pk>/off/", views.sign_off, name="sign-off"),
]
