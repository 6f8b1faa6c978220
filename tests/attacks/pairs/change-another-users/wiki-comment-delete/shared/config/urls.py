from django.contrib import admin
from django.urls import include, path

from wiki import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("wiki/<slug:slug>/", views.page, name="page"),
    path("wiki/<slug:slug>/comments/", views.add_comment, name="comment-add"),
    path("wiki/<slug:slug>/comments/<int:comment_id>/delete/", views.delete_comment, name="comment-delete"),
]
