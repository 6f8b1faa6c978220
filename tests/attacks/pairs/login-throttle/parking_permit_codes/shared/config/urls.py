from django.contrib import admin
from django.urls import path

from permits import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("enter/", views.Enter.as_view(), name="enter"),
    path("permit/", views.show, name="permit"),
]
