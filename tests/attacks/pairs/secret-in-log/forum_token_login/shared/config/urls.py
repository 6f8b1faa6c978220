from django.contrib import admin
from django.urls import path

from forum import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", views.Login.as_view(), name="login"),
    path("api/logout/", views.Logout.as_view(), name="logout"),
    path("api/topics/", views.TopicList.as_view(), name="topics"),
    path("api/topics/<int:pk>/", views.TopicDetail.as_view(), name="topic"),
    path("api/topics/<int:pk>/posts/", views.PostList.as_view(), name="posts"),
]
