from django.urls import path

from . import views

app_name = "advice"
urlpatterns = [
    path("", views.ArticleList.as_view(), name="list"),
    path("topics/<slug:slug>/", views.TopicPage.as_view(), name="topic"),
    path("<slug:slug>/", views.ArticlePage.as_view(), name="article"),
]
