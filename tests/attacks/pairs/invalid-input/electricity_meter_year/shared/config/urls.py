from django.contrib import admin
from django.urls import path

from meters import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("meters/", views.meters, name="meters"),
    path("meters/<int:pk>/readings/", views.readings, name="readings"),
]
