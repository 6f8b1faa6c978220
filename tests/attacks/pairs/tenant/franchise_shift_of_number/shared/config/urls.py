from django.contrib import admin
from django.urls import path

from bakeries import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shifts/<str:number>/", views.shift_detail),
    path("shifts/", views.shifts),
]
