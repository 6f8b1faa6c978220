from django.contrib import admin
from django.urls import path

from repairs.views import AnswerCreate, QuestionDetail, QuestionList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/questions/", QuestionList.as_view()),
    path("api/questions/<int:pk>/", QuestionDetail.as_view()),
    path("api/answers/", AnswerCreate.as_view()),
]
