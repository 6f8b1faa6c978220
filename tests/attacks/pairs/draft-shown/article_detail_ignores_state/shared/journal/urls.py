from django.urls import path

from . import views

app_name = "journal"
urlpatterns = [
    path("", views.ArticleList.as_view(), name="list"),
    path("articles/<slug:slug>/", views.ArticlePage.as_view(), name="article"),
]
