from django.contrib import admin
from django.urls import path

from salon import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("appointments/", views.MineView.as_view(), name="mine"),
    path("appointments/book/", views.BookView.as_view(), name="book"),
    path("appointments/<int:pk>/", views.ChangeMineView.as_view(), name="change-mine"),
    path("diary/", views.DiaryView.as_view(), name="diary"),
    path("diary/<int:pk>/", views.DiaryChangeView.as_view(), name="diary-change"),
]
