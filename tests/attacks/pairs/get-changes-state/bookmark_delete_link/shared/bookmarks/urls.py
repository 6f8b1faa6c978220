from django.urls import path

from . import views

urlpatterns = [
    path("bookmarks/", views.BookmarkList.as_view(), name="bookmarks"),
    path("bookmarks/add/", views.BookmarkAdd.as_view(), name="bookmark-add"),
    path("bookmarks/<int:pk>/delete/", views.bookmark_delete, name="bookmark-delete"),
]
