from django.contrib import admin
from django.urls import path

from curling import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("rinks/", views.RinkList.as_view(), name="rinks"),
    path("rinks/<int:pk>/", views.RinkPage.as_view(), name="rink"),
]
