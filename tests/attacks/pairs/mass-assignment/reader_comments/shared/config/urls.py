from django.contrib import admin
from django.urls import path

from journal import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("entries/<int:pk>/", views.EntryPage.as_view(), name="entry"),
    path("comments/", views.CommentQueue.as_view(), name="comments"),
    path("comments/<int:pk>/approve/", views.CommentApprove.as_view(), name="approve"),
    path("entries/<int:pk>/comments/new/", views.CommentCreate.as_view(), name="comment"),
]
