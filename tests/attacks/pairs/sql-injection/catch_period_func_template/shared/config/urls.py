from django.contrib import admin
from django.urls import path

from angling import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("catches/by-period/", views.by_period),
]
