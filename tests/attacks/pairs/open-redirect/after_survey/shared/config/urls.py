from django.contrib import admin
from django.urls import path

from survey.views import SurveyView

urlpatterns = [path("admin/", admin.site.urls), path("survey/", SurveyView.as_view())]
