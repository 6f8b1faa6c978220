from django.contrib import admin
from django.urls import path

from antiques import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lots/", views.catalogue, name="catalogue"),
    path("lots/watched/", views.watched, name="watched"),
    path("lots/<int:number>/watch/", views.watch, name="watch"),
]
