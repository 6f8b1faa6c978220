from django.contrib import admin
from django.urls import path

from cellar import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tanks/<int:pk>/readings/", views.add_reading, name="add-reading"),
]
