from django.contrib import admin
from django.urls import path

from pantry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shelves/", views.shelves, name="shelves"),
    path("shelves/<int:pk>/hand-out/", views.hand_out, name="hand-out"),
]
