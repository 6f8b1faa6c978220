from django.contrib import admin
from django.urls import path

from deeds import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("deeds/", views.deeds, name="deeds"),
    path("deeds/<str:number>/", views.deed, name="deed"),
]
