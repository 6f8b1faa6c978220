from django.contrib import admin
from django.urls import path

from tides import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("station/summary/", views.summary),
]
