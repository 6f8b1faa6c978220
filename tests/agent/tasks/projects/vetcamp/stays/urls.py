from django.urls import path

from . import views

app_name = "stays"

urlpatterns = [
    path("", views.MyStaysView.as_view(), name="mine"),
    path("board/", views.stay_board, name="board"),
    path("book/", views.stay_book, name="book"),
    path("summary/", views.my_summary, name="summary"),
    path("<int:pk>/", views.stay_detail, name="detail"),
    path("<int:pk>/cancel/", views.stay_cancel, name="cancel"),
    path("<int:pk>/notes/add/", views.care_note_add, name="care_note_add"),
]
