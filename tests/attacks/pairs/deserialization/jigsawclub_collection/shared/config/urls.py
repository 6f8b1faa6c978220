from django.contrib import admin
from django.urls import path


from jigsawclub import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("puzzles/", views.puzzles, name="puzzles"),
    path("puzzles/download/", views.download, name="download"),
    path("puzzles/upload/", views.upload, name="upload"),
]
