from django.contrib import admin
from django.urls import path

from coop import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("households/", views.households, name="households"),
    path("households/<int:pk>/invite/", views.invite, name="invite"),
    path("join/<str:code>/", views.join, name="join"),
]
