from django.urls import path

from school.views import GradeView

urlpatterns = [path("api/grades/<int:pk>/", GradeView.as_view())]
