from django.contrib import admin
from django.urls import path

from circus import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.classes, name="classes"),
    path("sign-in/", views.ask_link, name="ask-link"),
    path("sign-in/<str:token>/", views.use_link, name="use-link"),
    path("mine/", views.mine, name="mine"),
]
