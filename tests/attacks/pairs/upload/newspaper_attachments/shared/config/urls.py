from django.contrib import admin
from django.urls import path

from press import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.front, name="front"),
    path("articles/<int:pk>/", views.article, name="article"),
    path("write/", views.write, name="write"),
    path("articles/<int:pk>/pictures/", views.add_picture, name="add-picture"),
    path("pictures/<int:pk>/", views.picture, name="picture"),
]
