from django.contrib import admin
from django.urls import path

from quiz.views import QuizDetail, SubmitAttempt

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/quizzes/<int:pk>/", QuizDetail.as_view()),
    path("api/quizzes/<int:pk>/attempt/", SubmitAttempt.as_view()),
]
