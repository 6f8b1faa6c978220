from django.contrib import admin
from django.urls import path

from practice.views import AddPractice, PracticeWeek

urlpatterns = [
    path("admin/", admin.site.urls),
    path("practice/add/", AddPractice.as_view(), name="practice-add"),
    path("practice/<int:year>/<int:week>/", PracticeWeek.as_view(), name="practice-week"),
]
