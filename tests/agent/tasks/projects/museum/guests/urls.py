from django.urls import path

from guests import views

app_name = "guests"

urlpatterns = [
    path("guestbook/", views.Guestbook.as_view(), name="guestbook"),
    path("members/<int:pk>/", views.MemberDetail.as_view(), name="member"),
    path("comments/<int:pk>/hide/", views.comment_hide, name="comment-hide"),
    path("comments/<int:pk>/delete/", views.comment_delete, name="comment-delete"),
]
