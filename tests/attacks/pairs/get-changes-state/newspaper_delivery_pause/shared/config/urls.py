from django.contrib import admin
from django.urls import path

from delivery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("subscriptions/", views.subscriptions, name="subscriptions"),
    path("subscriptions/<int:pk>/address/", views.address, name="address"),
    path("subscriptions/<int:pk>/pause/", views.pause, name="pause"),
    path("subscriptions/<int:pk>/complaint/", views.complain, name="complain"),
]
