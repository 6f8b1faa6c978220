from django.contrib import admin
from django.urls import path

from challenge import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("books/popular/", views.popular),
    path("me/summary/<int:year>/", views.summary),
]
